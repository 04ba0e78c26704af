check "fis-experiment-has-stop-condition" {
  title          = "Experiments stop when an alarm goes off"
  responsibility = "ops.resilience"
  resource       = "AWS::FIS::ExperimentTemplate"
  severity       = "medium"
  condition      = anytrue([for s in self.StopConditions : s.Source == "aws:cloudwatch:alarm"])
  why            = "An experiment without a stop condition runs to its end, whatever it breaks."
  fix            = "Name an alarm in {StopConditions} with {StopConditions:Source} aws:cloudwatch:alarm."
  example "pass" { StopConditions = [{ Source = "aws:cloudwatch:alarm", Value = "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:errors" }] }
  example "fail" { StopConditions = [{ Source = "none" }] }
}
