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

source "sagemaker-notebook-al2" {
  title = "Amazon SageMaker AI Developer Guide, Amazon Linux 2 notebook instances (maintenance phase plans)"
  url   = "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-al2.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy: notebook-al2023-v1 is the default of new instances since 15 May 2026, and from 1 August 2026 AWS moves the remaining ones from Amazon Linux 2 in phases. Without JupyterLab 1 and 3, which ended on 30 June 2025, the first two platforms of Amazon Linux 2 count as ended."
}
