# What an advanced event selector says of a field.
define "field" { parameters = ["selector", "name"], value = find(selector.FieldSelectors, { Field = name }) }
