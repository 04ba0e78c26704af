source "marketplace-security" {
  title  = "AWS Marketplace Buyer Guide, Security on AWS Marketplace"
  url    = "https://docs.aws.amazon.com/marketplace/latest/buyerguide/buyer-security.html"
  opened = false
}
