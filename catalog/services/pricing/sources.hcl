source "pricing-guide" {
  title = "AWS Billing User Guide, Using the AWS Price List API"
  url   = "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/price-changes.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
