live "AWS::Scheduler::Schedule" {
  service   = "scheduler"
  operation = "ListSchedules"
  actions   = ["scheduler:ListSchedules"]
  items     = "Schedules[]"
  id        = "Arn"
  names     = self.Name
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["KmsKeyArn", "Target.DeadLetterConfig.Arn", "Target.EcsParameters", "Target.EcsParameters.LaunchType", "Target.EcsParameters.PlatformVersion"]
  follow "GetSchedule" {
    actions = ["scheduler:GetSchedule"]
    input   = { Name = self.Name, GroupName = self.GroupName }
    whole   = true
  }
}
