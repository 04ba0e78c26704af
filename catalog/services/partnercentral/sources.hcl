source "partnercentral-guide" {
  title = "AWS Partner Central API Reference"
  url   = "https://docs.aws.amazon.com/partner-central/latest/APIReference/aws-partner-central-api-reference-guide.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
