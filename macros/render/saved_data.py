def saved_data(r):
    return "<div></div>"
