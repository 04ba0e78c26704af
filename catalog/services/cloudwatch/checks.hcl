check "cloudwatch-alarm-has-action" {
  title          = "Alarms do something when they go off"
  responsibility = "ops.logging"
  resource       = "AWS::CloudWatch::Alarm"
  severity       = "medium"
  like           = listed(self.AlarmActions, [ref("Topic")])
  why            = "An alarm without an action changes colour on a page that nobody looks at."
  fix            = "Name a topic, an incident or another action in {AlarmActions}. (An alarm that only feeds a composite alarm needs none: waive it.)"
  example "fail" "an empty list" { AlarmActions = [] }
}

check "cloudwatch-alarm-actions-enabled" {
  title          = "The actions of alarms are switched on"
  responsibility = "ops.logging"
  resource       = ["AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"]
  severity       = "medium"
  like           = on_by_default(self.ActionsEnabled)
  why            = "With actions switched off the alarm goes off in silence."
}
