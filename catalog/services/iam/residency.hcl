leaves "partition" {
  on      = ["AWS::IAM::*"]
  because = "IAM is one in a partition: its data is in every Region of it."
  source  = "global-services"
}
