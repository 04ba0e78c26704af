# The policies that an identity carries, or that a policy resource is.
define "policies_of" {
  parameters = ["identity"]
  value      = concat([identity.PolicyDocument], identity.Policies[*].PolicyDocument)
}

# Whether a statement speaks of an action otherwise than by speaking of all.
define "names_action" {
  parameters = ["statement", "action"]
  value      = anytrue([for a in statement.Actions : a != "*" && action_matches(a, action)])
}

# Whether a statement is about every resource.
define "on_everything" {
  parameters = ["statement"]
  value      = anytrue([for r in statement.Resources : referenced(r) == null && r == "*"])
}

# Whether a statement allows every action of a service by a wildcard.
define "allows_all_of" {
  parameters = ["statement", "all"]
  value      = statement.Effect == "Allow" && anytrue([for a in statement.Actions : contains(["*", all], lower(a))])
}
