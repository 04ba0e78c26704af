source "synthetics-runtimes" {
  title = "Amazon CloudWatch User Guide, Synthetics runtime versions"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_Library.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/amazon-cloudwatch-user-guide@20a560c), which may be older than the archive's end."
}

source "synthetics-runtime-policy" {
  title = "Amazon CloudWatch User Guide, Runtime versions support policy"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Runtime_Support_Policy.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored copies of the page, all of its table. Those without a date are called supported by the pages of each framework, read in stored copies of 2026; of later ones no page was found."
}

source "synthetics-java" {
  title = "Amazon CloudWatch User Guide, Runtime versions using Java"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Library_Java.html"
  as_of = "2026"
  seen  = "2026-11"
  note  = "Read in stored copies; the one of the Chinese Regions has syn-java-2.0 and calls 1.0 still supported."
}

source "synthetics-vpc" {
  title = "Amazon CloudWatch User Guide, Running a canary on a VPC"
  url   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_VPC.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/amazon-cloudwatch-user-guide@20a560c), which may be older than the archive's end."
}
