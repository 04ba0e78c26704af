source "servicecatalog-security" {
  title = "AWS Service Catalog Administrator Guide, Security in AWS Service Catalog"
  url   = "https://docs.aws.amazon.com/servicecatalog/latest/adminguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
