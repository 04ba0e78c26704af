source "partnercentral-guide" {
  title  = "AWS Partner Central API Reference"
  url    = "https://docs.aws.amazon.com/partner-central/latest/APIReference/aws-partner-central-api-reference-guide.html"
  opened = false
}
