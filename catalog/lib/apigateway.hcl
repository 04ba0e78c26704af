# Whether a method of a REST API answers requests from everywhere: not those of browsers for what they may send, nor in a private API. One that is not in sight counts as public.
define "answers_strangers" {
  parameters = ["method"]
  value = (
    contains(["ANY", "DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"], upper(method.HttpMethod))
    && !(is_known(is_private(referenced(method.RestApiId))) && is_private(referenced(method.RestApiId)))
  )
}

# Whether a REST API is reached through VPC endpoints only.
define "is_private" { parameters = ["api"], value = contains(api.EndpointConfiguration.Types, "PRIVATE") }
