service "databrew" {
  title    = "AWS Glue DataBrew"
  names    = []
  model    = "abstracted"
  prefixes = ["AWS::DataBrew::"]
  because  = "By the service model: AWS runs the jobs behind an API; recipes, roles, connections, encryption of what a job writes and who may use it are the customer's."
  sources  = ["best-practices-wp", "databrew-security"]

  type "AWS::DataBrew::Job" {
    title  = "Job"
    name   = "Name"
    traits = ["host", "code"]
    bears  = ["data.encrypt-rest"]
  }
  type "AWS::DataBrew::Project" {
    title  = "Project"
    name   = "Name"
    traits = ["setting"]
  }
  type "AWS::DataBrew::Dataset" {
    title  = "Dataset"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
}
