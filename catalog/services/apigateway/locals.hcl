locals {
  # The keys of a path in an OpenAPI definition that are operations; OPTIONS is asked by browsers before they know who they are.
  verbs = ["get", "put", "post", "delete", "patch", "head", "x-amazon-apigateway-any-method"]
}
