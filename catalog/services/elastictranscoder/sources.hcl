source "elastictranscoder-security" {
  title = "Amazon Elastic Transcoder Developer Guide, Securing your content"
  url   = "https://docs.aws.amazon.com/elastictranscoder/latest/developerguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-transcoder-developer-guide@1231596)."
}

source "elastictranscoder-end" {
  title = "Amazon Elastic Transcoder Developer Guide, Accessing Elastic Transcoder (end of support notice)"
  url   = "https://docs.aws.amazon.com/elastictranscoder/latest/developerguide/accessing.html"
  as_of = "2025-11-13"
  seen  = "2026-11"
}
