source "marketplace-security" {
  title = "AWS Marketplace Buyer Guide, Security on AWS Marketplace"
  url   = "https://docs.aws.amazon.com/marketplace/latest/buyerguide/buyer-security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
