# What an advanced event selector says of a field.
define "field" { parameters = ["selector", "name"], value = find(selector.FieldSelectors, { Field = name }) }

# Whether an advanced event selector says nothing of some fields, which would narrow it.
define "has_no_fields" { parameters = ["selector", "names"], value = alltrue([for name in names : field(selector, name) == null]) }

# Whether what an advanced event selector says of readOnly takes in a kind of event.
define "is_of_kind" { parameters = ["field", "kind"], value = field == null || contains(field.Equals, tostring(kind == "ReadOnly")) }

# Whether a trail records what is done to the objects of buckets that one of some ARNs names: by its selectors, or for all buckets by its advanced ones. The kind of event is ReadOnly or WriteOnly.
define "records_objects" {
  parameters = ["trail", "arns", "kind"]
  value = (
    anytrue([for s in trail.EventSelectors : contains(["All", kind], coalesce(s.ReadWriteType, "All")) && anytrue([for r in s.DataResources : names_objects(r, arns)])])
    || anytrue([for s in trail.AdvancedEventSelectors : records_all_objects(s, kind)])
  )
}

# Whether the resources of an event selector are objects of buckets that one of some ARNs names.
define "names_objects" { parameters = ["resources", "arns"], value = resources.Type == "AWS::S3::Object" && anytrue([for v in resources.Values : contains(arns, v)]) }

# Whether an advanced event selector is about the objects of all buckets.
define "records_all_objects" {
  parameters = ["selector", "kind"]
  value = (
    contains(field(selector, "eventCategory").Equals, "Data") && contains(field(selector, "resources.type").Equals, "AWS::S3::Object")
    && has_no_fields(selector, ["resources.ARN", "eventName"]) && is_of_kind(field(selector, "readOnly"), kind)
  )
}
