source "servicecatalog-security" {
  title  = "AWS Service Catalog Administrator Guide, Security in AWS Service Catalog"
  url    = "https://docs.aws.amazon.com/servicecatalog/latest/adminguide/security.html"
  opened = false
}
