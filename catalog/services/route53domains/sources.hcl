source "route53domains-guide" {
  title  = "Amazon Route 53 Developer Guide, Registering and managing domains using Amazon Route 53"
  url    = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/registrar.html"
  opened = false
}
