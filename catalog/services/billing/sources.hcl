source "billing-security" {
  title = "AWS Billing User Guide, Security in AWS Billing"
  url   = "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
