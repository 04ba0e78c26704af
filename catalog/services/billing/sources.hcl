source "billing-security" {
  title  = "AWS Billing User Guide, Security in AWS Billing"
  url    = "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/security.html"
  opened = false
}
