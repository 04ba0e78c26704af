leaves "partition" {
  on      = ["AWS::Organizations::*"]
  because = "AWS Organizations is one in a partition, with its control plane in one Region of it."
  source  = "global-services"
}
