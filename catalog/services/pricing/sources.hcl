source "pricing-guide" {
  title  = "AWS Billing User Guide, Using the AWS Price List API"
  url    = "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/price-changes.html"
  opened = false
}
