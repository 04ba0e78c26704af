framework "nist-csf-2" {
  title   = "NIST Cybersecurity Framework"
  version = "2.0"
  source  = "NIST CSWP 29, public domain"
  names   = ["nist-csf", "csf"]
  through = "nist-800-53-r5"

  group "GV.OC" {
    title = "Organizational Context"
    requirements = {
      "GV.OC-01" = { text = "The organizational mission is understood and informs cybersecurity risk management", related = ["PM-11"] }
      "GV.OC-02" = { text = "Internal and external stakeholders are understood, and their needs and expectations regarding cybersecurity risk management are understood and considered", related = ["PM-9", "PM-18", "PM-30", "SR-3", "SR-5", "SR-6", "SR-8"] }
      "GV.OC-03" = { text = "Legal, regulatory, and contractual requirements regarding cybersecurity - including privacy and civil liberties obligations - are understood and managed", related = ["AC-1", "AT-1", "AU-1", "CA-1", "CM-1", "CP-1", "IA-1", "IR-1", "MA-1", "MP-1", "PE-1", "PL-1", "PM-1", "PM-28", "PS-1", "PT-1", "RA-1", "SA-1", "SC-1", "SI-1", "SR-1"] }
      "GV.OC-04" = { text = "Critical objectives, capabilities, and services that stakeholders depend on or expect from the organization are understood and communicated", related = ["CP-2(8)", "PM-8", "PM-11", "PM-30(1)", "RA-9"] }
      "GV.OC-05" = { text = "Outcomes, capabilities, and services that the organization depends on are understood and communicated", related = ["PM-11", "PM-30", "RA-7", "SA-9", "SR-5"] }
    }
  }

  group "GV.RM" {
    title = "Risk Management Strategy"
    requirements = {
      "GV.RM-01" = { text = "Risk management objectives are established and agreed to by organizational stakeholders", related = ["PM-9", "RA-7", "SR-2"] }
      "GV.RM-02" = { text = "Risk appetite and risk tolerance statements are established, communicated, and maintained", related = ["PM-9"] }
      "GV.RM-03" = { text = "Cybersecurity risk management activities and outcomes are included in enterprise risk management processes", related = ["PM-3", "PM-9", "PM-30", "RA-7", "SR-2"] }
      "GV.RM-04" = { text = "Strategic direction that describes appropriate risk response options is established and communicated", related = ["PM-9", "PM-28", "PM-30", "SR-2"] }
      "GV.RM-05" = { text = "Lines of communication across the organization are established for cybersecurity risks, including risks from suppliers and other third parties", related = ["PM-9", "PM-30"] }
      "GV.RM-06" = { text = "A standardized method for calculating, documenting, categorizing, and prioritizing cybersecurity risks is established and communicated", related = ["PM-9", "PM-18", "PM-28", "PM-30", "RA-3"] }
      "GV.RM-07" = { text = "Strategic opportunities (i.e., positive risks) are characterized and are included in organizational cybersecurity risk discussions", related = ["PM-9", "PM-18", "PM-28", "PM-30", "RA-3"] }
    }
  }

  group "GV.RR" {
    title = "Roles, Responsibilities, and Authorities"
    requirements = {
      "GV.RR-01" = { text = "Organizational leadership is responsible and accountable for cybersecurity risk and fosters a culture that is risk-aware, ethical, and continually improving", related = ["PM-2", "PM-19", "PM-23", "PM-24", "PM-29"] }
      "GV.RR-02" = { text = "Roles, responsibilities, and authorities related to cybersecurity risk management are established, communicated, understood, and enforced", related = ["PM-2", "PM-13", "PM-19", "PM-23", "PM-24", "PM-29"] }
      "GV.RR-03" = { text = "Adequate resources are allocated commensurate with the cybersecurity risk strategy, roles, responsibilities, and policies", related = ["PM-3"] }
      "GV.RR-04" = { text = "Cybersecurity is included in human resources practices", related = ["PM-13", "PS-1", "PS-7", "PS-9"] }
    }
  }

  group "GV.PO" {
    title = "Policy"
    requirements = {
      "GV.PO-01" = { text = "Policy for managing cybersecurity risks is established based on organizational context, cybersecurity strategy, and priorities and is communicated and enforced", related = ["AC-1", "AT-1", "AU-1", "CA-1", "CM-1", "CP-1", "IA-1", "IR-1", "MA-1", "MP-1", "PE-1", "PL-1", "PM-1", "PS-1", "PT-1", "RA-1", "SA-1", "SC-1", "SI-1", "SR-1"] }
      "GV.PO-02" = { text = "Policy for managing cybersecurity risks is reviewed, updated, communicated, and enforced to reflect changes in requirements, threats, technology, and organizational mission", related = ["AC-1", "AT-1", "AU-1", "CA-1", "CM-1", "CP-1", "IA-1", "IR-1", "MA-1", "MP-1", "PE-1", "PL-1", "PM-1", "PS-1", "PT-1", "RA-1", "SA-1", "SC-1", "SI-1", "SR-1"] }
    }
  }

  group "GV.OV" {
    title = "Oversight"
    requirements = {
      "GV.OV-01" = { text = "Cybersecurity risk management strategy outcomes are reviewed to inform and adjust strategy and direction", related = ["AC-1", "AT-1", "AU-1", "CA-1", "CM-1", "CP-1", "IA-1", "IR-1", "MA-1", "MP-1", "PE-1", "PL-1", "PM-1", "PM-9", "PM-18", "PM-30", "PM-31", "PS-1", "PT-1", "RA-1", "RA-7", "SA-1", "SC-1", "SI-1", "SR-1", "SR-6"] }
      "GV.OV-02" = { text = "The cybersecurity risk management strategy is reviewed and adjusted to ensure coverage of organizational requirements and risks", related = ["PM-9", "PM-19", "PM-30", "PM-31", "RA-7", "SR-6"] }
      "GV.OV-03" = { text = "Organizational cybersecurity risk management performance is evaluated and reviewed for adjustments needed", related = ["PM-4", "PM-6", "RA-7", "SR-6"] }
    }
  }

  group "GV.SC" {
    title = "Cybersecurity Supply Chain Risk Management"
    requirements = {
      "GV.SC-01" = { text = "A cybersecurity supply chain risk management program, strategy, objectives, policies, and processes are established and agreed to by organizational stakeholders", related = ["PM-30", "SR-2", "SR-3"] }
      "GV.SC-02" = { text = "Cybersecurity roles and responsibilities for suppliers, customers, and partners are established, communicated, and coordinated internally and externally", related = ["SR-2", "SR-3", "SR-5"] }
      "GV.SC-03" = { text = "Cybersecurity supply chain risk management is integrated into cybersecurity and enterprise risk management, risk assessment, and improvement processes", related = ["AC-1", "AT-1", "AU-1", "CA-1", "CM-1", "CP-1", "IA-1", "IR-1", "MA-1", "MP-1", "PE-1", "PL-1", "PM-1", "PM-9", "PM-18", "PM-30", "PM-31", "PS-1", "PT-1", "RA-1", "RA-3", "RA-7", "SA-1", "SC-1", "SI-1", "SR-1", "SR-2", "SR-3"] }
      "GV.SC-04" = { text = "Suppliers are known and prioritized by criticality", related = ["RA-9", "SA-9", "SR-6"] }
      "GV.SC-05" = { text = "Requirements to address cybersecurity risks in supply chains are established, prioritized, and integrated into contracts and other types of agreements with suppliers and other relevant third parties", related = ["SA-4", "SA-9", "SR-3", "SR-5", "SR-6", "SR-10"] }
      "GV.SC-06" = { text = "Planning and due diligence are performed to reduce risks before entering into formal supplier or other third-party relationships", related = ["SA-4", "SA-9", "SR-5", "SR-6"] }
      "GV.SC-07" = { text = "The risks posed by a supplier, their products and services, and other third parties are understood, recorded, prioritized, assessed, responded to, and monitored over the course of the relationship", related = ["RA-9", "SA-4", "SA-9", "SR-3", "SR-6"] }
      "GV.SC-08" = { text = "Relevant suppliers and other third parties are included in incident planning, response, and recovery activities", related = ["CP-1", "IR-1", "SA-4", "SA-9", "SR-2", "SR-3", "SR-8"] }
      "GV.SC-09" = { text = "Supply chain security practices are integrated into cybersecurity and enterprise risk management programs, and their performance is monitored throughout the technology product and service life cycle", related = ["PM-9", "PM-19", "PM-28", "PM-30", "PM-31", "RA-3", "RA-7", "SA-4", "SA-9", "SR-2", "SR-3", "SR-5", "SR-6"] }
      "GV.SC-10" = { text = "Cybersecurity supply chain risk management plans include provisions for activities that occur after the conclusion of a partnership or service agreement", related = ["PM-31", "RA-3", "RA-5", "RA-7", "SA-4", "SA-9", "SR-2", "SR-3", "SR-5", "SR-6"] }
    }
  }

  group "ID.AM" {
    title = "Asset Management"
    requirements = {
      "ID.AM-01" = { text = "Inventories of hardware managed by the organization are maintained", related = ["CM-8", "PM-5"] }
      "ID.AM-02" = { text = "Inventories of software, services, and systems managed by the organization are maintained", related = ["AC-20", "CM-8", "PM-5", "SA-5", "SA-9"] }
      "ID.AM-03" = { text = "Representations of the organization's authorized network communication and internal and external network data flows are maintained", related = ["AC-4", "CA-3", "CA-9", "PL-2", "PL-8", "PM-7"] }
      "ID.AM-04" = { text = "Inventories of services provided by suppliers are maintained", related = ["AC-20", "SA-9", "SR-2"] }
      "ID.AM-05" = { text = "Assets are prioritized based on classification, criticality, resources, and impact on the mission", related = ["RA-2", "RA-3", "RA-9"] }
      "ID.AM-07" = { text = "Inventories of data and corresponding metadata for designated data types are maintained", related = ["CM-12", "CM-13", "SI-12"] }
      "ID.AM-08" = { text = "Systems, hardware, software, services, and data are managed throughout their life cycles", related = ["CM-9", "CM-13", "MA-2", "MA-6", "PL-2", "PM-22", "PM-23", "SA-3", "SA-4", "SA-8", "SA-22", "SI-12", "SI-18", "SR-5", "SR-12"] }
    }
  }

  group "ID.RA" {
    title = "Risk Assessment"
    requirements = {
      "ID.RA-01" = { text = "Vulnerabilities in assets are identified, validated, and recorded", related = ["CA-2", "CA-7", "CA-8", "RA-3", "RA-5", "SA-11(2)", "SA-15(7)", "SA-15(8)", "SI-4", "SI-5"] }
      "ID.RA-02" = { text = "Cyber threat intelligence is received from information sharing forums and sources", related = ["PM-15", "PM-16", "SI-5"] }
      "ID.RA-03" = { text = "Internal and external threats to the organization are identified and recorded", related = ["PM-12", "PM-16", "RA-3", "SI-5"] }
      "ID.RA-04" = { text = "Potential impacts and likelihoods of threats exploiting vulnerabilities are identified and recorded", related = ["PM-9", "PM-11", "RA-2", "RA-3", "RA-8", "RA-9"] }
      "ID.RA-05" = { text = "Threats, vulnerabilities, likelihoods, and impacts are used to understand inherent risk and inform risk response prioritization", related = ["PM-16", "RA-2", "RA-3", "RA-7"] }
      "ID.RA-06" = { text = "Risk responses are chosen, prioritized, planned, tracked, and communicated", related = ["PM-9", "PM-18", "PM-30", "RA-7"] }
      "ID.RA-07" = { text = "Changes and exceptions are managed, assessed for risk impact, recorded, and tracked", related = ["CA-7", "CM-3", "CM-4"] }
      "ID.RA-08" = { text = "Processes for receiving, analyzing, and responding to vulnerability disclosures are established", related = ["RA-5"] }
      "ID.RA-09" = { text = "The authenticity and integrity of hardware and software are assessed prior to acquisition and use", related = ["SA-4", "SA-5", "SA-10", "SA-11", "SA-15", "SA-17", "SI-7", "SR-5", "SR-6", "SR-10", "SR-11"] }
      "ID.RA-10" = { text = "Critical suppliers are assessed prior to acquisition", related = ["SR-6"] }
    }
  }

  group "ID.IM" {
    title = "Improvement"
    requirements = {
      "ID.IM-01" = { text = "Improvements are identified from evaluations", related = ["AC-1", "AT-1", "AU-1", "CA-1", "CA-2", "CA-5", "CA-7", "CA-8", "CM-1", "CP-1", "CP-2", "IA-1", "IR-1", "IR-4", "IR-8", "MA-1", "MP-1", "PE-1", "PL-1", "PL-2", "PM-1", "PS-1", "PT-1", "RA-1", "RA-3", "RA-5", "RA-7", "SA-1", "SA-8", "SA-11", "SA-17(6)", "SC-1", "SI-1", "SI-2", "SI-4", "SR-1", "SR-5"] }
      "ID.IM-02" = { text = "Improvements are identified from security tests and exercises, including those done in coordination with suppliers and relevant third parties", related = ["AC-1", "AT-1", "AU-1", "CA-1", "CA-2", "CA-5", "CA-7", "CA-8", "CM-1", "CP-1", "CP-2", "CP-4", "IA-1", "IR-1", "IR-3", "IR-4", "IR-8", "MA-1", "MP-1", "PE-1", "PL-1", "PL-2", "PM-1", "PM-4", "PM-31", "PS-1", "PT-1", "RA-1", "RA-3", "RA-5", "RA-7", "SA-1", "SA-8", "SA-11", "SC-1", "SI-1", "SI-2", "SI-4", "SR-1", "SR-5"] }
      "ID.IM-03" = { text = "Improvements are identified from execution of operational processes, procedures, and activities", related = ["AC-1", "AT-1", "AU-1", "CA-1", "CA-2", "CA-5", "CA-7", "CA-8", "CM-1", "CP-1", "CP-2", "IA-1", "IR-1", "IR-4", "IR-8", "MA-1", "MP-1", "PE-1", "PL-1", "PL-2", "PM-1", "PM-4", "PM-31", "PS-1", "PT-1", "RA-1", "RA-3", "RA-5", "RA-7", "SA-1", "SA-4", "SA-8", "SA-11", "SC-1", "SI-1", "SI-2", "SI-4", "SR-1", "SR-5"] }
      "ID.IM-04" = { text = "Incident response plans and other cybersecurity plans that affect operations are established, communicated, maintained, and improved", related = ["CP-2", "IR-8", "PL-2", "SR-2"] }
    }
  }

  group "PR.AA" {
    title = "Identity Management, Authentication, and Access Control"
    requirements = {
      "PR.AA-01" = { text = "Identities and credentials for authorized users, services, and hardware are managed by the organization", related = ["AC-1", "AC-2", "AC-14", "IA-1", "IA-2", "IA-3", "IA-4", "IA-5", "IA-6", "IA-7", "IA-8", "IA-9", "IA-10", "IA-11"] }
      "PR.AA-02" = { text = "Identities are proofed and bound to credentials based on the context of interactions", related = ["IA-12"] }
      "PR.AA-03" = { text = "Users, services, and hardware are authenticated", related = ["AC-7", "AC-12", "IA-2", "IA-3", "IA-5", "IA-7", "IA-8", "IA-9", "IA-10", "IA-11"] }
      "PR.AA-04" = { text = "Identity assertions are protected, conveyed, and verified", related = ["IA-13"] }
      "PR.AA-05" = { text = "Access permissions, entitlements, and authorizations are defined in a policy, managed, enforced, and reviewed, and incorporate the principles of least privilege and separation of duties", related = ["AC-1", "AC-2", "AC-3", "AC-5", "AC-6", "AC-10", "AC-16", "AC-17", "AC-18", "AC-19", "AC-24", "IA-13"] }
      "PR.AA-06" = { text = "Physical access to assets is managed, monitored, and enforced commensurate with risk", related = ["PE-2", "PE-3", "PE-4", "PE-5", "PE-6", "PE-8", "PE-18", "PE-19", "PE-20"] }
    }
  }

  group "PR.AT" {
    title = "Awareness and Training"
    requirements = {
      "PR.AT-01" = { text = "Personnel are provided with awareness and training so that they possess the knowledge and skills to perform general tasks with cybersecurity risks in mind", related = ["AT-2", "AT-3"] }
      "PR.AT-02" = { text = "Individuals in specialized roles are provided with awareness and training so that they possess the knowledge and skills to perform relevant tasks with cybersecurity risks in mind", related = ["AT-3"] }
    }
  }

  group "PR.DS" {
    title = "Data Security"
    requirements = {
      "PR.DS-01" = { text = "The confidentiality, integrity, and availability of data-at-rest are protected", related = ["CA-3", "CP-9", "MP-8", "SC-4", "SC-7", "SC-12", "SC-13", "SC-28", "SC-32", "SC-39", "SC-43", "SI-3", "SI-4", "SI-7"] }
      "PR.DS-02" = { text = "The confidentiality, integrity, and availability of data-in-transit are protected", related = ["AU-16", "CA-3", "SC-4", "SC-7", "SC-8", "SC-11", "SC-12", "SC-13", "SC-16", "SC-40", "SC-43", "SI-3", "SI-4", "SI-7"] }
      "PR.DS-10" = { text = "The confidentiality, integrity, and availability of data-in-use are protected", related = ["AC-2", "AC-3", "AC-4", "AU-9", "AU-13", "CA-3", "CP-9", "SA-8", "SC-4", "SC-7", "SC-11", "SC-13", "SC-24", "SC-32", "SC-39", "SC-40", "SC-43", "SI-3", "SI-4", "SI-7", "SI-10", "SI-16"] }
      "PR.DS-11" = { text = "Backups of data are created, protected, maintained, and tested", related = ["CP-6", "CP-9"] }
    }
  }

  group "PR.PS" {
    title = "Platform Security"
    requirements = {
      "PR.PS-01" = { text = "Configuration management practices are established and applied", related = ["CM-1", "CM-2", "CM-3", "CM-4", "CM-5", "CM-6", "CM-7", "CM-8", "CM-9", "CM-10", "CM-11"] }
      "PR.PS-02" = { text = "Software is maintained, replaced, and removed commensurate with risk", related = ["CM-11", "MA-3(6)", "SA-10(1)", "SI-2", "SI-7"] }
      "PR.PS-03" = { text = "Hardware is maintained, replaced, and removed commensurate with risk", related = ["CM-7(9)", "SA-10(3)", "SC-3(1)", "SC-39(1)", "SC-49", "SC-51"] }
      "PR.PS-04" = { text = "Log records are generated and made available for continuous monitoring", related = ["AU-2", "AU-3", "AU-6", "AU-7", "AU-11", "AU-12"] }
      "PR.PS-05" = { text = "Installation and execution of unauthorized software are prevented", related = ["CM-7(2)", "CM-7(4)", "CM-7(5)", "SC-34"] }
      "PR.PS-06" = { text = "Secure software development practices are integrated, and their performance is monitored throughout the software development life cycle", related = ["SA-3", "SA-8", "SA-10", "SA-11", "SA-15", "SA-17"] }
    }
  }

  group "PR.IR" {
    title = "Technology Infrastructure Resilience"
    requirements = {
      "PR.IR-01" = { text = "Networks and environments are protected from unauthorized logical access and usage", related = ["AC-3", "AC-4", "SC-4", "SC-5", "SC-7"] }
      "PR.IR-02" = { text = "The organization's technology assets are protected from environmental threats", related = ["CP-2", "PE-9", "PE-10", "PE-11", "PE-12", "PE-13", "PE-14", "PE-15", "PE-18", "PE-23"] }
      "PR.IR-03" = { text = "Mechanisms are implemented to achieve resilience requirements in normal and adverse situations", related = ["SA-8", "SC-6", "SC-24", "SC-36", "SC-39", "SI-13"] }
      "PR.IR-04" = { text = "Adequate resource capacity to ensure availability is maintained", related = ["CP-6", "CP-7", "CP-8", "PM-3", "PM-9"] }
    }
  }

  group "DE.CM" {
    title = "Continuous Monitoring"
    requirements = {
      "DE.CM-01" = { text = "Networks and network services are monitored to find potentially adverse events", related = ["AC-2", "AU-12", "CA-7", "CM-3", "SC-5", "SC-7", "SI-4"] }
      "DE.CM-02" = { text = "The physical environment is monitored to find potentially adverse events", related = ["CA-7", "PE-3", "PE-6", "PE-20"] }
      "DE.CM-03" = { text = "Personnel activity and technology usage are monitored to find potentially adverse events", related = ["AC-2", "AU-12", "AU-13", "CA-7", "CM-10", "CM-11"] }
      "DE.CM-06" = { text = "External service provider activities and services are monitored to find potentially adverse events", related = ["CA-7", "PS-7", "SA-4", "SA-9", "SI-4"] }
      "DE.CM-09" = { text = "Computing hardware and software, runtime environments, and their data are monitored to find potentially adverse events", related = ["AC-4", "AC-9", "AU-12", "CA-7", "CM-3", "CM-6", "CM-10", "CM-11", "SC-34", "SC-35", "SI-4", "SI-7"] }
    }
  }

  group "DE.AE" {
    title = "Adverse Event Analysis"
    requirements = {
      "DE.AE-02" = { text = "Potentially adverse events are analyzed to better understand associated activities", related = ["AU-6", "CA-7", "IR-4", "SI-4"] }
      "DE.AE-03" = { text = "Information is correlated from multiple sources", related = ["AU-6", "CA-7", "IR-4", "IR-5", "IR-8", "PM-16", "SI-4"] }
      "DE.AE-04" = { text = "The estimated impact and scope of adverse events are understood", related = ["PM-9", "PM-11", "PM-18", "PM-28", "PM-30"] }
      "DE.AE-06" = { text = "Information on adverse events is provided to authorized staff and tools", related = ["IR-4", "PM-15", "PM-16", "RA-3", "RA-10"] }
      "DE.AE-07" = { text = "Cyber threat intelligence and other contextual information are integrated into the analysis", related = ["PM-16", "RA-3", "RA-10"] }
      "DE.AE-08" = { text = "Incidents are declared when adverse events meet the defined incident criteria", related = ["IR-4", "IR-8"] }
    }
  }

  group "RS.MA" {
    title = "Incident Management"
    requirements = {
      "RS.MA-01" = { text = "The incident response plan is executed in coordination with relevant third parties once an incident is declared", related = ["IR-6", "IR-7", "IR-8", "SR-3", "SR-8"] }
      "RS.MA-02" = { text = "Incident reports are triaged and validated", related = ["IR-4", "IR-5", "IR-6"] }
      "RS.MA-03" = { text = "Incidents are categorized and prioritized", related = ["IR-4", "IR-5", "IR-6"] }
      "RS.MA-04" = { text = "Incidents are escalated or elevated as needed", related = ["IR-4", "IR-5", "IR-6", "IR-7"] }
      "RS.MA-05" = { text = "The criteria for initiating incident recovery are applied", related = ["IR-4", "IR-8"] }
    }
  }

  group "RS.AN" {
    title = "Incident Analysis"
    requirements = {
      "RS.AN-03" = { text = "Analysis is performed to establish what has taken place during an incident and the root cause of the incident", related = ["AU-7", "IR-4"] }
      "RS.AN-06" = { text = "Actions performed during an investigation are recorded, and the records' integrity and provenance are preserved", related = ["AU-7", "IR-4", "IR-6"] }
      "RS.AN-07" = { text = "Incident data and metadata are collected, and their integrity and provenance are preserved", related = ["AU-7", "IR-4", "IR-6"] }
      "RS.AN-08" = { text = "An incident's magnitude is estimated and validated", related = ["IR-4", "IR-8", "RA-3", "RA-7"] }
    }
  }

  group "RS.CO" {
    title = "Incident Response Reporting and Communication"
    requirements = {
      "RS.CO-02" = { text = "Internal and external stakeholders are notified of incidents", related = ["IR-4", "IR-6", "IR-7", "SR-3", "SR-8"] }
      "RS.CO-03" = { text = "Information is shared with designated internal and external stakeholders", related = ["IR-4", "IR-6", "IR-7", "SR-3", "SR-8"] }
    }
  }

  group "RS.MI" {
    title = "Incident Mitigation"
    requirements = {
      "RS.MI-01" = { text = "Incidents are contained", related = ["IR-4"] }
      "RS.MI-02" = { text = "Incidents are eradicated", related = ["IR-4"] }
    }
  }

  group "RC.RP" {
    title = "Incident Recovery Plan Execution"
    requirements = {
      "RC.RP-01" = { text = "The recovery portion of the incident response plan is executed once initiated from the incident response process", related = ["CP-10", "IR-4", "IR-8"] }
      "RC.RP-02" = { text = "Recovery actions are selected, scoped, prioritized, and performed", related = ["CP-10", "IR-4", "IR-8"] }
      "RC.RP-03" = { text = "The integrity of backups and other restoration assets is verified before using them for restoration", related = ["CP-2", "CP-4", "CP-9"] }
      "RC.RP-04" = { text = "Critical mission functions and cybersecurity risk management are considered to establish post-incident operational norms", related = ["IR-1", "IR-8", "PM-8", "PM-9", "PM-11"] }
      "RC.RP-05" = { text = "The integrity of restored assets is verified, systems and services are restored, and normal operating status is confirmed", related = ["CP-10"] }
      "RC.RP-06" = { text = "The end of incident recovery is declared based on criteria, and incident-related documentation is completed", related = ["IR-4", "IR-8"] }
    }
  }

  group "RC.CO" {
    title = "Incident Recovery Communication"
    requirements = {
      "RC.CO-03" = { text = "Recovery activities and progress in restoring operational capabilities are communicated to designated internal and external stakeholders", related = ["IR-4", "IR-6", "SR-8"] }
      "RC.CO-04" = { text = "Public updates on incident recovery are shared using approved methods and messaging", related = ["CP-2", "IR-4"] }
    }
  }
}
