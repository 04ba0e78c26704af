source "account-management-guide" {
  title = "AWS Account Management Reference Guide, Security in AWS Account Management"
  url   = "https://docs.aws.amazon.com/accounts/latest/reference/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
