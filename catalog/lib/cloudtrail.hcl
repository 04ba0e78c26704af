# What an advanced event selector says of a field.
define "field" { parameters = ["selector", "name"], value = find(selector.FieldSelectors, { Field = name }) }

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
    && field(selector, "resources.ARN") == null && (field(selector, "readOnly") == null || contains(field(selector, "readOnly").Equals, tostring(kind == "ReadOnly")))
  )
}
