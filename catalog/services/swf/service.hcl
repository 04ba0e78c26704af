service "swf" {
  title    = "Amazon Simple Workflow Service"
  names    = ["swf", "amazon swf", "simple workflow"]
  model    = "abstracted"
  prefixes = ["AWS::SWF::"]
  because  = "AWS keeps the state of workflows behind its API; deciders and activity workers, and the machines on which they run, are the customer's."
  sources  = ["best-practices-wp", "srm-page", "swf-security"]
}
