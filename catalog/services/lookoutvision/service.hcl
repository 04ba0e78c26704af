service "lookoutvision" {
  title    = "Amazon Lookout for Vision"
  model    = "abstracted"
  prefixes = ["AWS::LookoutVision::"]
  because  = "By the service model: AWS trains and runs the models that find faults in pictures; the pictures, the cameras and where models are used at the edge are the customer's. Support is until 2025-10-31."
  sources  = ["best-practices-wp", "lookoutvision-security"]

  type "AWS::LookoutVision::Project" {
    title  = "Project"
    name   = "ProjectName"
    traits = ["host", "store"]
  }
}

override "lookoutvision-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2025-10-31: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "lookoutvision-security"
  since   = "2025-11-01"
}
