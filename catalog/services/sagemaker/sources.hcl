source "sagemaker-security" {
  title  = "Amazon SageMaker AI Developer Guide, Security in Amazon SageMaker AI"
  url    = "https://docs.aws.amazon.com/sagemaker/latest/dg/security.html"
  opened = false
}

source "sagemaker-nbi-updates" {
  title = "Amazon SageMaker AI Developer Guide, Notebook instance software updates"
  url   = "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-software-updates.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-sagemaker-developer-guide@0d5df7f)."
}

source "sagemaker-studio-updates" {
  title  = "Amazon SageMaker AI Developer Guide, Shut down and update SageMaker Studio apps"
  url    = "https://docs.aws.amazon.com/sagemaker/latest/dg/studio-updated-running-stop.html"
  opened = false
}

source "sagemaker-autopatch" {
  title = "Amazon SageMaker API Reference, ClusterAutoPatchConfig"
  url   = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClusterAutoPatchConfig.html"
  as_of = "2026-08"
  seen  = "2026-11"
}

source "sagemaker-infrastructure" {
  title = "Amazon SageMaker Developer Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/amazon-sagemaker-developer-guide@1bde17a)."
}
