check "scheduler-schedule-has-dead-letter-queue" {
  title          = "Schedules keep the calls that never succeed"
  responsibility = "ops.resilience"
  resource       = "AWS::Scheduler::Schedule"
  severity       = "low"
  like           = named(self.Target.DeadLetterConfig.Arn, "arn:aws:sqs:eu-west-1:111122223333:dead")
  why            = "When the tries are used up, the call is dropped and nobody hears of it, unless the target names a queue."
  fix            = "Set {Target.DeadLetterConfig.Arn} to an SQS queue."
  given { Target = { Arn = "arn:aws:lambda:eu-west-1:111122223333:function:f" } }
}

check "scheduler-schedule-encrypted-with-customer-managed-key" {
  title          = "Schedules encrypt their payload with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Scheduler::Schedule"
  severity       = "low"
  like           = named(self.KmsKeyArn, "arn:aws:kms:eu-west-1:111122223333:key/0")
  why            = "With AWS's own key everybody who may read the schedule reads what it sends; a key policy draws a second line."
  fix            = "Name a key in {KmsKeyArn}."
}

check "scheduler-task-latest-platform-version" {
  title          = "Schedules start Fargate tasks on the latest platform version"
  responsibility = "plat.update-settings"
  resource       = "AWS::Scheduler::Schedule"
  severity       = "medium"
  like           = task_on_latest_platform(self.Target.EcsParameters)
  why            = "A pinned, older platform version keeps the tasks off newer kernels, agents and runtimes until AWS withdraws it."
  uninherits     = { "plat.patch" = "On Fargate AWS brings every task to the newest platform." }
  example "not-applicable" { Target = { Arn = "arn:aws:lambda:eu-west-1:111122223333:function:f" } }
  example "not-applicable" "instances" { Target = { EcsParameters = { LaunchType = "EC2" } } }
}
