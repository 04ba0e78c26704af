service "lookoutvision" {
  title    = "Amazon Lookout for Vision"
  model    = "abstracted"
  prefixes = ["AWS::LookoutVision::"]
  because  = "By the service model: AWS trains and runs the models that find faults in pictures; the pictures, the cameras and where models are used at the edge are the customer's."
  sources  = ["best-practices-wp", "lookoutvision-security"]

  type "AWS::LookoutVision::Project" {
    title  = "Project"
    name   = "ProjectName"
    traits = ["host", "store"]
  }
}
