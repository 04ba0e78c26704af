flow "delivery" {
  on     = ["AWS::Scheduler::Schedule"]
  paths  = ["Target.Arn", "Target.DeadLetterConfig.Arn"]
  takes  = "arn"
  source = "resource-types"
}
