source "appflow-security" {
  title  = "Amazon AppFlow User Guide, Security in Amazon AppFlow"
  url    = "https://docs.aws.amazon.com/appflow/latest/userguide/security.html"
  opened = false
}

source "appflow-create-flow" {
  title = "Amazon AppFlow API Reference, CreateFlow; CreateConnectorProfile"
  url   = "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_CreateFlow.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read as SDKs made from the same text have it."
}
