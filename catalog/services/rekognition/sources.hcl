source "rekognition-vuln" {
  title = "Amazon Rekognition Developer Guide, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/rekognition/latest/dg/vulnerability-analysis-and-management.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-rekognition-developer-guide@8ca760f)."
}
