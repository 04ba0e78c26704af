check "cloudformation-stack-notifies" {
  title          = "Stacks tell somebody what happens to them"
  responsibility = "ops.logging"
  resource       = "AWS::CloudFormation::Stack"
  severity       = "low"
  like           = listed(self.NotificationARNs, [ref("Topic")])
  why            = "A stack that fails, rolls back or is deleted does so in silence."
  fix            = "Name a topic in {NotificationARNs}."
}
