# Whether a name or key is given, be it of something in sight.
define "is_given" { parameters = ["value"], value = value != null && (referenced(value) != null || value != "") }

# Whether a resource carries a tag.
define "has_tag" { parameters = ["resource", "key", "value"], value = anytrue([for g in resource.Tags : g.Key == key && g.Value == value]) }
