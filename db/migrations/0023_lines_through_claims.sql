-- A line of evidence is found by what its claim is about: the graph repeated that for each line, and nearly half of it was that.
delete from link where collection = 'evidence-lines' and role in ('about', 'about-inherited');
