service "fis" {
  title    = "AWS Fault Injection Service"
  names    = ["AWS Fault Injection Simulator", "fault injection simulator", "fault injection"]
  model    = "abstracted"
  prefixes = ["AWS::FIS::"]
  because  = "By the service model: AWS carries out the faults; which resources they hit, with which rights, and what stops them in time is the customer's."
  sources  = ["best-practices-wp", "fis-security"]

  type "AWS::FIS::ExperimentTemplate" {
    title  = "Experiment template"
    traits = ["host"]
  }

  type "AWS::FIS::TargetAccountConfiguration" {
    title  = "Target account of an experiment"
    traits = ["identity"]
  }
}

override "fis-nothing-to-update" {
  holders    = { "plat.update-settings" = "aws" }
  because    = "The service has no version, window or update switch that could keep AWS's fixes out."
  source     = "fis-security"
  confidence = "derived"
}
