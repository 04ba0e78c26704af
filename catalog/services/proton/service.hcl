service "proton" {
  title      = "AWS Proton"
  names      = []
  model      = "abstracted"
  prefixes   = ["AWS::Proton::"]
  because    = "AWS runs the templates' delivery; it patches neither the customer's code nor the infrastructure that templates describe. Support is until 2026-10-07; what was deployed stays in place, and stays the customer's."
  sources    = ["proton-guide", "srm-page"]
  classed_by = "proton-guide"

  type "AWS::Proton::EnvironmentTemplate" {
    title  = "Environment template"
    name   = "Name"
    traits = ["code"]
    bears  = ["data.keys"]
  }
  type "AWS::Proton::ServiceTemplate" {
    title  = "Service template"
    name   = "Name"
    traits = ["code"]
    bears  = ["data.keys"]
  }
  type "AWS::Proton::EnvironmentAccountConnection" {
    title  = "Connection of an account"
    traits = ["identity"]
  }
}

override "proton-ended" {
  inherit = "service-ended-resources-stay"
  because = "AWS ended support on 2026-10-07: what was set up goes on, without updates or repairs of AWS's."
  source  = "proton-guide"
  since   = "2026-10-08"
}

source "proton-guide" {
  title = "AWS Proton Administrator Guide, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/proton/latest/userguide/vulnerability-analysis-and-management.html"
  as_of = "2021-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-proton-user-guide@7a1baac), of the preview. The end of support on 7 October 2026, and that deployed infrastructure stays, was read in the notice on newer copies of its pages."
}
