source "appfabric-security" {
  title = "AWS AppFabric Administration Guide, Security in AWS AppFabric"
  url   = "https://docs.aws.amazon.com/appfabric/latest/adminguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
