flow "delivery" {
  on     = ["AWS::Notifications::NotificationHub"]
  paths  = ["Region"]
  takes  = "region"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::Notifications::EventRule"]
  paths  = ["Regions"]
  takes  = "region"
  source = "resource-types"
}
