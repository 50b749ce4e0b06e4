"""Functions of a whole axis: softmax and whatever else a spec with indices defines."""
