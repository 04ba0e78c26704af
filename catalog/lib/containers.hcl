# Whether a variable of a container's environment is a secret that is written out, and not one that is taken from a store.
define "is_a_secret" {
  parameters = ["variable"]
  value      = (is_literal(variable.Value) || (is_known(variable.Value) && !strcontains(variable.Value, "{{resolve:") && !startswith(variable.Value, "arn:"))) && holds_secret(variable.Value, variable.Name)
}

# Whether the environment of one of some containers holds a secret that is written out.
define "any_holds_a_secret" { parameters = ["containers"], value = anytrue([for c in containers : anytrue([for e in c.Environment : is_a_secret(e)])]) }
