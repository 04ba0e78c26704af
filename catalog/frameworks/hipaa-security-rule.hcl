framework "hipaa-security-rule" {
  title   = "HIPAA Security Rule"
  version = "45 CFR Part 164 Subpart C, as codified since 2013"
  source  = "US law"
  names   = ["hipaa"]
  through = "nist-800-53-r5"

  group "164.308" {
    title = "Administrative safeguards"
    requirements = {
      "164.308(a)(1)(i)" = { title = "Security management process", label = "standard", related = ["AU-6", "AU-7", "CA-7", "IR-5", "IR-6", "PL-2", "PS-8", "RA-1", "RA-2", "RA-3", "SI-4"] }
      "164.308(a)(1)(ii)(A)" = { title = "Risk analysis", label = "required", related = ["AU-6", "AU-7", "CA-7", "IR-5", "IR-6", "PL-2", "PS-8", "RA-1", "RA-2", "RA-3", "SI-4"] }
      "164.308(a)(1)(ii)(B)" = { title = "Risk management", label = "required", related = ["AU-6", "AU-7", "CA-7", "IR-5", "IR-6", "PL-2", "PS-8", "RA-1", "RA-2", "RA-3", "SI-4"] }
      "164.308(a)(1)(ii)(C)" = { title = "Sanction policy", label = "required", related = ["AU-6", "AU-7", "CA-7", "IR-5", "IR-6", "PL-2", "PS-8", "RA-1", "RA-2", "RA-3", "SI-4"] }
      "164.308(a)(1)(ii)(D)" = { title = "Information system activity review", label = "required", related = ["AU-6", "AU-7", "CA-7", "IR-5", "IR-6", "PL-2", "PS-8", "RA-1", "RA-2", "RA-3", "SI-4"] }
      "164.308(a)(2)" = { title = "Assigned security responsibility", label = "standard", related = ["CA-6", "PM-2"] }
      "164.308(a)(3)(i)" = { title = "Workforce security", label = "standard", related = ["AC-1", "AC-2", "AC-3", "AC-4", "AC-5", "AC-6", "MA-5", "MP-2", "PS-1", "PS-2", "PS-3", "PS-4", "PS-5", "PS-6", "PS-7"] }
      "164.308(a)(3)(ii)(A)" = { title = "Authorization and/or supervision", label = "addressable", related = ["AC-1", "AC-2", "AC-3", "AC-4", "AC-5", "AC-6", "MA-5", "MP-2", "PS-1", "PS-2", "PS-3", "PS-4", "PS-5", "PS-6", "PS-7"] }
      "164.308(a)(3)(ii)(B)" = { title = "Workforce clearance procedure", label = "addressable", related = ["AC-1", "AC-2", "AC-3", "AC-4", "AC-5", "AC-6", "MA-5", "MP-2", "PS-1", "PS-2", "PS-3", "PS-4", "PS-5", "PS-6", "PS-7"] }
      "164.308(a)(3)(ii)(C)" = { title = "Termination procedures", label = "addressable", related = ["AC-1", "AC-2", "AC-3", "AC-4", "AC-5", "AC-6", "MA-5", "MP-2", "PS-1", "PS-2", "PS-3", "PS-4", "PS-5", "PS-6", "PS-7"] }
      "164.308(a)(4)(i)" = { title = "Information access management", label = "standard", related = ["AC-1", "AC-2", "AC-3", "AC-4", "AC-5", "AC-6", "CA-3", "PS-6", "PS-7"] }
      "164.308(a)(4)(ii)(A)" = { title = "Isolating health care clearinghouse functions", label = "required", related = ["AC-1", "AC-2", "AC-3", "AC-4", "AC-5", "AC-6", "CA-3", "PS-6", "PS-7"] }
      "164.308(a)(4)(ii)(B)" = { title = "Access authorization", label = "addressable", related = ["AC-1", "AC-2", "AC-3", "AC-4", "AC-5", "AC-6", "CA-3", "PS-6", "PS-7"] }
      "164.308(a)(4)(ii)(C)" = { title = "Access establishment and modification", label = "addressable", related = ["AC-1", "AC-2", "AC-3", "AC-4", "AC-5", "AC-6", "CA-3", "PS-6", "PS-7"] }
      "164.308(a)(5)(i)" = { title = "Security awareness and training", label = "standard", related = ["AT-1", "AT-2", "AT-3", "AT-4", "AU-6"] }
      "164.308(a)(5)(ii)(A)" = { title = "Security reminders", label = "addressable", related = ["AT-1", "AT-2", "AT-3", "AT-4", "AU-6"] }
      "164.308(a)(5)(ii)(B)" = { title = "Protection from malicious software", label = "addressable", related = ["AT-1", "AT-2", "AT-3", "AT-4", "AU-6"] }
      "164.308(a)(5)(ii)(C)" = { title = "Log-in monitoring", label = "addressable", related = ["AT-1", "AT-2", "AT-3", "AT-4", "AU-6"] }
      "164.308(a)(5)(ii)(D)" = { title = "Password management", label = "addressable", related = ["AT-1", "AT-2", "AT-3", "AT-4", "AU-6"] }
      "164.308(a)(6)(i)" = { title = "Security incident procedures", label = "standard", related = ["IR-1", "IR-2", "IR-3", "IR-4", "IR-5", "IR-6", "IR-7", "IR-8", "IR-9"] }
      "164.308(a)(6)(ii)" = { title = "Response and reporting", label = "required", related = ["IR-1", "IR-2", "IR-3", "IR-4", "IR-5", "IR-6", "IR-7", "IR-8", "IR-9"] }
      "164.308(a)(7)(i)" = { title = "Contingency plan", label = "standard", related = ["CP-1", "CP-2", "CP-2(8)", "CP-3", "CP-4", "CP-6", "CP-7", "CP-8", "CP-9", "CP-9(1)", "CP-10", "RA-2", "RA-2(1)"] }
      "164.308(a)(7)(ii)(A)" = { title = "Data backup plan", label = "required", related = ["CP-1", "CP-2", "CP-2(8)", "CP-3", "CP-4", "CP-6", "CP-7", "CP-8", "CP-9", "CP-9(1)", "CP-10", "RA-2", "RA-2(1)"] }
      "164.308(a)(7)(ii)(B)" = { title = "Disaster recovery plan", label = "required", related = ["CP-1", "CP-2", "CP-2(8)", "CP-3", "CP-4", "CP-6", "CP-7", "CP-8", "CP-9", "CP-9(1)", "CP-10", "RA-2", "RA-2(1)"] }
      "164.308(a)(7)(ii)(C)" = { title = "Emergency mode operation plan", label = "required", related = ["CP-1", "CP-2", "CP-2(8)", "CP-3", "CP-4", "CP-6", "CP-7", "CP-8", "CP-9", "CP-9(1)", "CP-10", "RA-2", "RA-2(1)"] }
      "164.308(a)(7)(ii)(D)" = { title = "Testing and revision procedures", label = "addressable", related = ["CP-1", "CP-2", "CP-2(8)", "CP-3", "CP-4", "CP-6", "CP-7", "CP-8", "CP-9", "CP-9(1)", "CP-10", "RA-2", "RA-2(1)"] }
      "164.308(a)(7)(ii)(E)" = { title = "Applications and data criticality analysis", label = "addressable", related = ["CP-1", "CP-2", "CP-2(8)", "CP-3", "CP-4", "CP-6", "CP-7", "CP-8", "CP-9", "CP-9(1)", "CP-10", "RA-2", "RA-2(1)"] }
      "164.308(a)(8)" = { title = "Evaluation", label = "standard", related = ["CA-1", "CA-2", "CA-6", "CA-7", "CA-8"] }
      "164.308(b)(1)" = { title = "Business associate contracts and other arrangements", label = "standard", related = ["CA-3", "PS-7", "SA-4", "SA-9"] }
      "164.308(b)(3)" = { title = "Written contract or other arrangement", label = "required", related = ["CA-3", "PS-7", "SA-4", "SA-9"] }
    }
  }

  group "164.310" {
    title = "Physical safeguards"
    requirements = {
      "164.310(a)(1)" = { title = "Facility access controls", label = "standard", related = ["CP-2", "CP-6", "CP-7", "MA-1", "MA-2", "MA-6", "PE-1", "PE-2", "PE-3", "PE-3(1)", "PE-4", "PE-5", "PE-6", "PE-8", "PE-17", "PL-2"] }
      "164.310(a)(2)(i)" = { title = "Contingency operations", label = "addressable", related = ["CP-2", "CP-6", "CP-7", "MA-1", "MA-2", "MA-6", "PE-1", "PE-2", "PE-3", "PE-3(1)", "PE-4", "PE-5", "PE-6", "PE-8", "PE-17", "PL-2"] }
      "164.310(a)(2)(ii)" = { title = "Facility security plan", label = "addressable", related = ["CP-2", "CP-6", "CP-7", "MA-1", "MA-2", "MA-6", "PE-1", "PE-2", "PE-3", "PE-3(1)", "PE-4", "PE-5", "PE-6", "PE-8", "PE-17", "PL-2"] }
      "164.310(a)(2)(iii)" = { title = "Access control and validation procedures", label = "addressable", related = ["CP-2", "CP-6", "CP-7", "MA-1", "MA-2", "MA-6", "PE-1", "PE-2", "PE-3", "PE-3(1)", "PE-4", "PE-5", "PE-6", "PE-8", "PE-17", "PL-2"] }
      "164.310(a)(2)(iv)" = { title = "Maintenance records", label = "addressable", related = ["CP-2", "CP-6", "CP-7", "MA-1", "MA-2", "MA-6", "PE-1", "PE-2", "PE-3", "PE-3(1)", "PE-4", "PE-5", "PE-6", "PE-8", "PE-17", "PL-2"] }
      "164.310(b)" = { title = "Workstation use", label = "standard", related = ["AC-3", "AC-4", "AC-11", "AC-12", "AC-16", "AC-17", "AC-19", "PE-3", "PE-5", "PL-4", "PS-6"] }
      "164.310(c)" = { title = "Workstation security", label = "standard", related = ["MP-2", "MP-3", "MP-4", "PE-2", "PE-3", "PE-4", "PE-5", "PE-18"] }
      "164.310(d)(1)" = { title = "Device and media controls", label = "standard", related = ["CM-8", "CP-9", "MP-1", "MP-2", "MP-3", "MP-4", "MP-5", "MP-6", "PE-16", "PE-20", "PS-6"] }
      "164.310(d)(2)(i)" = { title = "Disposal", label = "required", related = ["CM-8", "CP-9", "MP-1", "MP-2", "MP-3", "MP-4", "MP-5", "MP-6", "PE-16", "PE-20", "PS-6"] }
      "164.310(d)(2)(ii)" = { title = "Media re-use", label = "required", related = ["CM-8", "CP-9", "MP-1", "MP-2", "MP-3", "MP-4", "MP-5", "MP-6", "PE-16", "PE-20", "PS-6"] }
      "164.310(d)(2)(iii)" = { title = "Accountability", label = "addressable", related = ["CM-8", "CP-9", "MP-1", "MP-2", "MP-3", "MP-4", "MP-5", "MP-6", "PE-16", "PE-20", "PS-6"] }
      "164.310(d)(2)(iv)" = { title = "Data backup and storage", label = "addressable", related = ["CM-8", "CP-9", "MP-1", "MP-2", "MP-3", "MP-4", "MP-5", "MP-6", "PE-16", "PE-20", "PS-6"] }
    }
  }

  group "164.312" {
    title = "Technical safeguards"
    requirements = {
      "164.312(a)(1)" = { title = "Access control", label = "standard", related = ["AC-1", "AC-2", "AC-3", "AC-5", "AC-6", "AC-12", "CP-2", "IA-2", "IA-3", "IA-4", "IA-8", "SC-13"] }
      "164.312(a)(2)(i)" = { title = "Unique user identification", label = "required", related = ["AC-1", "AC-2", "AC-3", "AC-5", "AC-6", "AC-12", "CP-2", "IA-2", "IA-3", "IA-4", "IA-8", "SC-13"] }
      "164.312(a)(2)(ii)" = { title = "Emergency access procedure", label = "required", related = ["AC-1", "AC-2", "AC-3", "AC-5", "AC-6", "AC-12", "CP-2", "IA-2", "IA-3", "IA-4", "IA-8", "SC-13"] }
      "164.312(a)(2)(iii)" = { title = "Automatic logoff", label = "addressable", related = ["AC-1", "AC-2", "AC-3", "AC-5", "AC-6", "AC-12", "CP-2", "IA-2", "IA-3", "IA-4", "IA-8", "SC-13"] }
      "164.312(a)(2)(iv)" = { title = "Encryption and decryption", label = "addressable", related = ["AC-1", "AC-2", "AC-3", "AC-5", "AC-6", "AC-12", "CP-2", "IA-2", "IA-3", "IA-4", "IA-8", "SC-13"] }
      "164.312(b)" = { title = "Audit controls", label = "standard", related = ["AU-1", "AU-2", "AU-3", "AU-4", "AU-6", "AU-7", "AU-8"] }
      "164.312(c)(1)" = { title = "Integrity", label = "standard", related = ["CP-9", "MP-2", "MP-5", "SC-8", "SI-1", "SI-7"] }
      "164.312(c)(2)" = { title = "Mechanism to authenticate electronic protected health information", label = "addressable", related = ["CP-9", "MP-2", "MP-5", "SC-8", "SI-1", "SI-7"] }
      "164.312(d)" = { title = "Person or entity authentication", label = "standard", related = ["IA-2", "IA-3", "IA-4", "IA-8", "IA-9"] }
      "164.312(e)(1)" = { title = "Transmission security", label = "standard", related = ["SC-8", "SC-12", "SC-13", "SI-7"] }
      "164.312(e)(2)(i)" = { title = "Integrity controls", label = "addressable", related = ["SC-8", "SC-12", "SC-13", "SI-7"] }
      "164.312(e)(2)(ii)" = { title = "Encryption", label = "addressable", related = ["SC-8", "SC-12", "SC-13", "SI-7"] }
    }
  }

  group "164.314" {
    title = "Organizational requirements"
    requirements = {
      "164.314(a)(1)" = { title = "Business associate contracts or other arrangements", label = "standard", related = ["CA-3", "IR-6", "PS-6", "PS-7", "SA-4", "SA-9"] }
      "164.314(a)(2)(i)" = { title = "Business associate contracts", label = "required", related = ["CA-3", "IR-6", "PS-6", "PS-7", "SA-4", "SA-9"] }
      "164.314(a)(2)(ii)" = { title = "Other arrangements", label = "required", related = ["CA-3", "IR-6", "PS-6", "PS-7", "SA-4", "SA-9"] }
      "164.314(a)(2)(iii)" = { title = "Business associate contracts with subcontractors", label = "required", related = ["CA-3", "IR-6", "PS-6", "PS-7", "SA-4", "SA-9"] }
      "164.314(b)(1)" = { title = "Requirements for group health plans", label = "standard", related = ["IR-6", "PL-2", "SA-9"] }
      "164.314(b)(2)" = { title = "Plan documents", label = "required", related = ["IR-6", "PL-2", "SA-9"] }
    }
  }

  group "164.316" {
    title = "Policies, procedures and documentation"
    requirements = {
      "164.316(a)" = { title = "Policies and procedures", label = "standard", related = ["PL-1", "PL-2", "RA-1", "RA-3"] }
      "164.316(b)(1)" = { title = "Documentation", label = "standard", related = ["AC-1", "AT-1", "AU-1", "CA-1", "CA-2", "CM-1", "CP-1", "IA-1", "IR-1", "MA-1", "MP-1", "PE-1", "PL-1", "PL-2", "PM-1", "PS-1", "PT-1", "RA-1", "SA-1", "SC-1", "SI-1", "SI-12", "SR-1"] }
      "164.316(b)(2)(i)" = { title = "Time limit", label = "required", related = ["AC-1", "AT-1", "AU-1", "CA-1", "CA-2", "CM-1", "CP-1", "IA-1", "IR-1", "MA-1", "MP-1", "PE-1", "PL-1", "PL-2", "PM-1", "PS-1", "PT-1", "RA-1", "SA-1", "SC-1", "SI-1", "SI-12", "SR-1"] }
      "164.316(b)(2)(ii)" = { title = "Availability", label = "required", related = ["AC-1", "AT-1", "AU-1", "CA-1", "CA-2", "CM-1", "CP-1", "IA-1", "IR-1", "MA-1", "MP-1", "PE-1", "PL-1", "PL-2", "PM-1", "PS-1", "PT-1", "RA-1", "SA-1", "SC-1", "SI-1", "SI-12", "SR-1"] }
      "164.316(b)(2)(iii)" = { title = "Updates", label = "required", related = ["AC-1", "AT-1", "AU-1", "CA-1", "CA-2", "CM-1", "CP-1", "IA-1", "IR-1", "MA-1", "MP-1", "PE-1", "PL-1", "PL-2", "PM-1", "PS-1", "PT-1", "RA-1", "SA-1", "SC-1", "SI-1", "SI-12", "SR-1"] }
    }
  }
}
