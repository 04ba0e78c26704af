team {
  name    = "Payments"
  decided = "2026-05-01"
}
locals {
  family = "t3"
}
override "platform-team-patches" {
  on      = ["AWS::EC2::Instance"]
  when    = startswith(self.InstanceType, local.family)
  holders = { "os.patch" = "shared" }
  parts = {
    "os.patch" = {
      aws      = "AWS Managed Services installs updates on machines enrolled with it."
      customer = "The platform team watches that it does."
    }
  }
  because = "These machines are enrolled with AWS Managed Services."
}
