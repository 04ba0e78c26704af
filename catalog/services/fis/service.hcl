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
  inherit = "nothing-to-update"
  source  = "fis-security"
}

override "fis-experiments" {
  on      = ["AWS::FIS::ExperimentTemplate"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Runs the experiment, and ends it when an alarm that it was given goes off."
      customer = "Choosing targets and faults that the workload can bear, and the alarm that ends the experiment."
    }
  }
  because    = "An experiment breaks what it is told to break; only the customer knows how much that may be."
  source     = "fis-security"
  confidence = "derived"
}
