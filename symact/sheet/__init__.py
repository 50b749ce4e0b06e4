"""An activation in; its data sheet, as a model that writers for several formats print, out."""
