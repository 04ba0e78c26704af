terraform "aws_fis_experiment_template" {
  type = "AWS::FIS::ExperimentTemplate"
  set = {
    Actions        = merge([for a in each(self.action) : { (a.name) = { ActionId = a.action_id, Description = a.description, StartAfter = a.start_after } }]...)
    StopConditions = self.stop_condition
  }
}
