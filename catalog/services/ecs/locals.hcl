locals {
  # What looks like a password, token or key: a telling name of a variable, or an access key as its value.
  secret_name = "(password|passwd|secret|secret_?key|token|api_?key|access_?key|access_key_id|private_?key)$"
  access_key  = "(A3T[A-Z0-9]|AKIA|ASIA)[A-Z0-9]{16}"
}
