service "stepfunctions" {
  title      = "AWS Step Functions"
  names      = ["stepfunctions", "SFN", "states", "state machine", "step functions"]
  model      = "abstracted"
  prefixes   = ["AWS::StepFunctions::"]
  because    = "AWS runs the state machines; their definition, the role they work with, logs and keys, and the workers that take up activities are the customer's."
  sources    = ["best-practices-wp", "srm-page", "stepfunctions-security"]
  classed_by = "stepfunctions-security"

  type "AWS::StepFunctions::StateMachine" {
    title  = "State machine"
    name   = "StateMachineName"
    traits = ["host", "code", "store"]
  }
  type "AWS::StepFunctions::StateMachineVersion" {
    title  = "Version of a state machine"
    traits = ["setting"]
  }
  type "AWS::StepFunctions::StateMachineAlias" {
    title  = "Alias of a state machine"
    traits = ["setting"]
  }
  type "AWS::StepFunctions::Activity" {
    title  = "Activity (work done by the customer's workers)"
    name   = "Name"
    traits = ["code"]
    bears  = ["data.keys"]
  }
}

override "stepfunctions-encrypted" {
  on      = ["AWS::StepFunctions::StateMachine"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts everything that is stored, with a key of AWS's when no other is named."
      customer = "Naming a KMS key of its own where the rules ask for one."
    }
  }
  because    = "Step Functions encrypts definitions and execution histories by itself, with a key of AWS's unless one is named."
  source     = "stepfunctions-encryption"
  confidence = "documented"
}

override "stepfunctions-histories" {
  on         = ["AWS::StepFunctions::StateMachine"]
  holders    = { "data.backup" = "not-applicable" }
  because    = "A history is the record of a run, which is not restored; what a run works on lies with other services."
  source     = "stepfunctions-security"
  confidence = "derived"
}

override "stepfunctions-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::StepFunctions::StateMachine"]
  source  = "stepfunctions-security"
}
