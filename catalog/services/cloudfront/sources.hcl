source "cloudfront-infrastructure-security" {
  title = "Amazon CloudFront Developer Guide, Infrastructure security in Amazon CloudFront"
  url   = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/infrastructure-security.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "Seen as stored translations of the page."
}

source "cloudfront-https" {
  title = "Amazon CloudFront Developer Guide, Configure secure access and restrict access to content"
  url   = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/SecurityAndPrivateContent.html"
  as_of = "2026-08"
  seen  = "2026-08"
}
