framework "fedramp-20x-ksi" {
  title   = "FedRAMP 20x Key Security Indicators"
  version = "CR26 2026.07.14.01"
  source  = "FedRAMP Consolidated Rules, US government work"
  names   = ["fedramp-20x", "ksi"]
  through = "nist-800-53-r5"

  group "CED" {
    title = "Cybersecurity Education"
    requirements = {
      "KSI-CED-RAT" = { title = "Reviewing All Training", text = "The effectiveness of relevant cybersecurity education and training is persistently reviewed, including at least general training for all employees, role-specific training for employees in high risk roles, training for development and engineering staff on secure software delivery, and training for staff involved with incident response or disaster recovery.", related = ["CP-3", "IR-2", "PS-6", "AT-2", "AT-2(2)", "AT-2(3)", "AT-3(5)", "AT-4", "IR-2(3)", "AT-3", "SR-11(1)"] }
    }
  }

  group "CMT" {
    title = "Change Management"
    requirements = {
      "KSI-CMT-LMC" = { title = "Logging Changes", text = "Modifications to the cloud service offering are logged and monitored.", related = ["AU-2", "CM-3", "CM-3(2)", "CM-4(2)", "CM-6", "CM-8(3)", "MA-2"] }
      "KSI-CMT-RMV" = { title = "Redeploying vs Modifying", text = "Changes to machine-based information resources are executed through the redeployment of version controlled resources rather than direct modification wherever reasonable.", related = ["CM-2", "CM-3", "CM-5", "CM-6", "CM-7", "CM-8(1)", "SI-3"] }
      "KSI-CMT-RVP" = { title = "Reviewing Change Procedures", text = "The effectiveness of documented change management procedures is persistently reviewed.", related = ["CM-3", "CM-3(2)", "CM-3(4)", "CM-5", "CM-7(1)", "CM-9"] }
      "KSI-CMT-VTD" = { title = "Validating Throughout Deployment", text = "Persistent testing and validation of changes throughout deployment is automated.", related = ["CM-3", "CM-3(2)", "CM-4(2)", "SI-2"] }
    }
  }

  group "CNA" {
    title = "Cloud Native Architecture"
    requirements = {
      "KSI-CNA-DFP" = { title = "Defining Functionality and Privileges", text = "The functionality and privileges for infrastructure and services are strictly defined.", related = ["CM-2", "SI-3"] }
      "KSI-CNA-EIS" = { title = "Enforcing Intended State", text = "class B: **Optional:** Automated services are used to persistently assess the security of all machine-based information resources and automatically enforce their intended operational state.; class C: Automated services are used to persistently assess the security of all machine-based information resources and automatically enforce their intended operational state.", related = ["CA-2(1)", "CA-7(1)"] }
      "KSI-CNA-IBP" = { title = "Implementing Best Practices", text = "The use and configuration of third-party machine-based information resources is persistently compared against the original provider's best practices and guidance.", related = ["AC-17(3)", "CM-2", "PL-10"] }
      "KSI-CNA-MAT" = { title = "Minimizing Attack Surface", text = "Machine-based information resources are persistently reviewed to ensure they have a minimal attack surface and that lateral movement is minimized if compromised.", related = ["AC-17(3)", "AC-18(1)", "AC-18(3)", "AC-20(1)", "CA-9", "SC-7(3)", "SC-7(4)", "SC-7(5)", "SC-7(8)", "SC-8", "SC-10", "SI-10", "SI-11", "SI-16"] }
      "KSI-CNA-OFA" = { title = "Optimizing for Availability", text = "Machine-based information resources are persistently reviewed to ensure they are appropriately optimized for high availability and rapid recovery." }
      "KSI-CNA-RNT" = { title = "Restricting Network Traffic", text = "Machine-based information resources are persistently reviewed to ensure they are appropriately configured to limit inbound and outbound network traffic.", related = ["AC-17(3)", "CA-9", "CM-7(1)", "SC-7(5)", "SI-8"] }
      "KSI-CNA-RVP" = { title = "Reviewing Protections", text = "The effectiveness of protection against denial of service attacks and other unwanted activity for machine-based information resources is persistently reviewed.", related = ["SC-5", "SI-8", "SI-8(2)"] }
      "KSI-CNA-ULN" = { title = "Using Logical Networking", text = "Logical networking and related capabilities are used and persistently reviewed to enforce traffic flow controls.", related = ["AC-12", "AC-17(3)", "CA-9", "SC-4", "SC-7", "SC-7(7)", "SC-8", "SC-10"] }
    }
  }

  group "IAM" {
    title = "Identity and Access Management"
    requirements = {
      "KSI-IAM-AAM" = { title = "Automating Account Management", text = "The lifecycle and privileges of all accounts, roles, and groups are securely managed using automation.", related = ["AC-2(2)", "AC-2(3)", "AC-2(13)", "AC-6(7)", "IA-4(4)", "IA-12", "IA-12(2)", "IA-12(3)", "IA-12(5)"] }
      "KSI-IAM-APM" = { title = "Adopting Passwordless Methods", text = "Secure passwordless methods are used for user authentication and authorization when feasible, otherwise strong passwords with phishing-resistant MFA is used.", related = ["AC-3", "IA-5(1)", "IA-5(2)", "IA-5(6)", "IA-6", "AC-2", "IA-2", "IA-2(1)", "IA-2(2)", "IA-2(8)", "IA-5", "IA-8", "SC-23"] }
      "KSI-IAM-ELP" = { title = "Ensuring Least Privilege", text = "Identity and access management measures are used and persistently reviewed to ensure each user or device can only access the resources they need.", related = ["AC-2(5)", "AC-2(6)", "AC-3", "AC-4", "AC-6", "AC-12", "AC-14", "AC-17", "AC-17(1)", "AC-17(2)", "AC-17(3)", "AC-20", "AC-20(1)", "CM-2(7)", "CM-9", "IA-2", "IA-3", "IA-4", "IA-4(4)", "IA-5(2)", "IA-5(6)", "IA-11", "PS-2", "PS-3", "PS-4", "PS-5", "PS-6", "SC-4", "SC-20", "SC-21", "SC-22", "SC-23", "SC-39", "SI-3"] }
      "KSI-IAM-JIT" = { title = "Authorizing Just-in-Time", text = "A least-privileged, role and attribute-based, and just-in-time security authorization model is used and persistently reviewed for all user and non-user accounts and services.", related = ["AC-2", "AC-2(1)", "AC-2(2)", "AC-2(3)", "AC-2(4)", "AC-2(6)", "AC-3", "AC-4", "AC-5", "AC-6", "AC-6(1)", "AC-6(2)", "AC-6(5)", "AC-6(7)", "AC-6(9)", "AC-6(10)", "AC-7", "AC-20(1)", "AC-17", "AU-9(4)", "CM-5", "CM-7", "CM-7(2)", "CM-7(5)", "CM-9", "IA-4", "IA-4(4)", "IA-7", "PS-2", "PS-3", "PS-4", "PS-5", "PS-6", "PS-9", "RA-5(5)", "SC-2", "SC-23", "SC-39"] }
      "KSI-IAM-SNU" = { title = "Securing Non-User Authentication", text = "Appropriately secure authentication methods are used and persistently reviewed for non-user accounts and services.", related = ["AC-2", "AC-2(2)", "AC-4", "AC-6(5)", "IA-3", "IA-5(2)", "RA-5(5)"] }
      "KSI-IAM-SUS" = { title = "Responding to Suspicious Activity", text = "Accounts with privileged access are disabled or otherwise secured in response to suspicious activity.", related = ["AC-2", "AC-2(1)", "AC-2(3)", "AC-2(13)", "AC-7", "PS-4", "PS-8"] }
    }
  }

  group "INR" {
    title = "Incident Response"
    requirements = {
      "KSI-INR-AAR" = { title = "Generating After Action Reports", text = "Incident after action reports are generated and lessons learned are persistently incorporated.", related = ["IR-3", "IR-4", "IR-4(1)", "IR-8"] }
      "KSI-INR-RIR" = { title = "Reviewing Incident Response Procedures", text = "The effectiveness of documented incident response procedures is persistently reviewed.", related = ["IR-4", "IR-4(1)", "IR-6", "IR-6(1)", "IR-6(3)", "IR-7", "IR-7(1)", "IR-8", "IR-8(1)", "SI-4(5)"] }
      "KSI-INR-RPI" = { title = "Reviewing Past Incidents", text = "Past incidents are persistently reviewed for patterns or vulnerabilities that were not previously apparent or identified.", related = ["IR-3", "IR-4", "IR-4(1)", "IR-5", "IR-8"] }
    }
  }

  group "MLA" {
    title = "Monitoring, Logging, and Auditing"
    requirements = {
      "KSI-MLA-ALA" = { title = "Authorizing Log Access", text = "class B: **Optional:** A least-privileged, role and attribute-based, and just-in-time access authorization model is used and persistently reviewed for access to log data based on organizationally defined data sensitivity.; class C: A least-privileged, role and attribute-based, and just-in-time access authorization model is used and persistently reviewed for access to log data based on organizationally defined data sensitivity.", related = ["SI-11"] }
      "KSI-MLA-EVC" = { title = "Evaluating Configurations", text = "The configuration of machine-based information resources, especially infrastructure as code, is persistently evaluated and tested.", related = ["CA-7", "CM-2", "CM-6", "SI-7(7)"] }
      "KSI-MLA-LET" = { title = "Logging Event Types", text = "A list of information resources and event types that will be logged, monitored, and audited is maintained and persistently reviewed to ensure these activities occur.", related = ["AC-2(4)", "AC-6(9)", "AC-17(1)", "AC-20(1)", "AU-2", "AU-7(1)", "AU-12", "SI-4(4)", "SI-4(5)", "SI-7(7)"] }
      "KSI-MLA-OSM" = { title = "Operating SIEM Capability", text = "A Security Information and Event Management (SIEM) or similar system(s) is used and persistently reviewed for centralized, tamper-resistant logging of events, activities, and changes.", related = ["AC-17(1)", "AC-20(1)", "AU-2", "AU-3", "AU-3(1)", "AU-4", "AU-5", "AU-6(1)", "AU-6(3)", "AU-7", "AU-7(1)", "AU-8", "AU-9", "AU-11", "IR-4(1)", "SI-4(2)", "SI-4(4)", "SI-7(7)"] }
      "KSI-MLA-RVL" = { title = "Reviewing Logs", text = "Logs are persistently reviewed and audited.", related = ["AC-2(4)", "AC-6(9)", "AU-2", "AU-6", "AU-6(1)", "SI-4", "SI-4(4)"] }
    }
  }

  group "PIY" {
    title = "Policy and Inventory"
    requirements = {
      "KSI-PIY-GIV" = { title = "Generating Inventories", text = "Authoritative sources are used to automatically generate real-time inventories of all information resources when needed.", related = ["CM-2(2)", "CM-7(5)", "CM-8", "CM-8(1)", "CM-12", "CM-12(1)", "CP-2(8)"] }
      "KSI-PIY-RES" = { title = "Reviewing Executive Support", text = "Executive support for achieving the provider's security goals is persistently reviewed and demonstrated." }
      "KSI-PIY-RIS" = { title = "Reviewing Investments in Security", text = "The effectiveness of the provider's investments in achieving security goals is persistently reviewed.", related = ["AC-5", "CA-2", "CP-2(1)", "CP-4(1)", "IR-3(2)", "PM-3", "SA-2", "SA-3", "SR-2(1)"] }
      "KSI-PIY-RSD" = { title = "Reviewing Security in the SDLC", text = "The effectiveness of building security and privacy considerations into the Software Development Lifecycle and aligning with CISA Secure By Design principles is persistently reviewed.", related = ["AC-5", "AU-3(3)", "CM-3(4)", "PL-8", "PM-7", "SA-3", "SA-8", "SC-4", "SC-18", "SI-10", "SI-11", "SI-16"] }
      "KSI-PIY-RVD" = { title = "Reviewing Vulnerability Disclosures", text = "The effectiveness of the provider's vulnerability disclosure program is persistently reviewed.", related = ["RA-5(11)"] }
    }
  }

  group "RPL" {
    title = "Recovery Planning"
    requirements = {
      "KSI-RPL-ABO" = { title = "Aligning Backups with Objectives", text = "The alignment of machine-based information resource backups with defined recovery objectives is persistently reviewed.", related = ["CM-2(3)", "CP-6", "CP-9", "CP-10", "CP-10(2)", "SI-12"] }
      "KSI-RPL-ARP" = { title = "Aligning Recovery Plan", text = "The alignment of recovery plans with defined recovery objectives is persistently reviewed.", related = ["CP-2", "CP-2(1)", "CP-2(3)", "CP-4(1)", "CP-6", "CP-6(1)", "CP-6(3)", "CP-7", "CP-7(1)", "CP-7(2)", "CP-7(3)", "CP-8", "CP-8(1)", "CP-8(2)", "CP-10", "CP-10(2)"] }
      "KSI-RPL-RRO" = { title = "Reviewing Recovery Objectives", text = "The desired Recovery Time Objectives (RTO) and Recovery Point Objectives (RPO) are defined and persistently reviewed for alignment with the provider's business needs and capabilities.", related = ["CP-2(3)", "CP-10"] }
      "KSI-RPL-TRC" = { title = "Testing Recovery Capabilities", text = "The capability to recover from incidents and contingencies aligned with defined recovery objectives is persistently tested.", related = ["CP-2(1)", "CP-2(3)", "CP-4", "CP-4(1)", "CP-6", "CP-6(1)", "CP-9(1)", "CP-10", "IR-3", "IR-3(2)"] }
    }
  }

  group "SCR" {
    title = "Supply Chain Risk"
    requirements = {
      "KSI-SCR-MIT" = { title = "Mitigating Supply Chain Risk", text = "Persistently identify, review, and mitigate potential supply chain risks.", related = ["AC-20", "RA-3(1)", "SA-9", "SA-10", "SA-11", "SA-15(3)", "SA-22", "SI-7(1)", "SR-5", "SR-6", "CA-7(4)", "SC-18"] }
      "KSI-SCR-MON" = { title = "Monitoring Supply Chain Risk", text = "Third party software information resources are automatically monitored for upstream vulnerabilities using mechanisms that may include contractual notification requirements or active monitoring services.", related = ["AC-20", "CA-3", "IR-6(3)", "PS-7", "RA-5", "SA-9", "SI-5", "SR-5", "SR-6", "SR-8"] }
    }
  }

  group "SVC" {
    title = "Service Configuration"
    requirements = {
      "KSI-SVC-ACM" = { title = "Automating Configuration Management", text = "The configuration of machine-based information resources is managed using automation and persistently reviewed for drift.", related = ["AC-2(4)", "CM-2", "CM-2(2)", "CM-2(3)", "CM-6", "CM-7(1)", "PL-9", "PL-10", "SA-5", "SI-5", "SR-10"] }
      "KSI-SVC-ASM" = { title = "Automating Secret Management", text = "Management, protection, and regular rotation of digital keys, certificates, and other secrets is automated and persistently reviewed.", related = ["AC-17(2)", "IA-5(2)", "IA-5(6)", "SC-12", "SC-17"] }
      "KSI-SVC-EIS" = { title = "Evaluating and Improving Security", text = "Information resources are persistently evaluated for opportunities to improve security and those improvements are persistently made.", related = ["CM-7(1)", "CM-12(1)", "MA-2", "PL-8", "SC-7", "SC-39", "SI-2(2)", "SI-4", "SR-10"] }
      "KSI-SVC-PRR" = { title = "Preventing Residual Risk", text = "class B: **Optional:** Plans, procedures, and the state of information resources are persistently reviewed after making changes to limit and remove unwanted residual elements that would likely negatively affect the confidentiality, integrity, or availability of federal customer data.; class C: Plans, procedures, and the state of information resources are persistently reviewed after making changes to limit and remove unwanted residual elements that would likely negatively affect the confidentiality, integrity, or availability of federal customer data.", related = ["SC-4"] }
      "KSI-SVC-RUD" = { title = "Removing Unwanted Data", text = "class B: **Optional:** Unwanted federal customer data is removed promptly when requested by an agency in alignment with customer agreements, including from backups if appropriate; this typically applies when a customer spills information or when a customer seeks to remove information from a service due to a change in usage.; class C: Unwanted federal customer data is removed promptly when requested by an agency in alignment with customer agreements, including from backups if appropriate; this typically applies when a customer spills information or when a customer seeks to remove information from a service due to a change in usage.", related = ["SI-12(3)", "SI-18(4)"] }
      "KSI-SVC-SIN" = { title = "Securing Information", text = "Information is encrypted or otherwise secured from unwanted access or modification.", related = ["AC-1", "AC-17(2)", "CP-9(8)", "SC-8", "SC-8(1)", "SC-13", "SC-20", "SC-21", "SC-22", "SC-23", "SC-28", "SC-28(1)"] }
      "KSI-SVC-VCM" = { title = "Validating Communications", text = "class B: **Optional:** The authenticity and integrity of communications between machine-based information resources is persistently validated using automation.; class C: The authenticity and integrity of communications between machine-based information resources is persistently validated using automation.", related = ["SC-23", "SI-7(1)"] }
      "KSI-SVC-VRI" = { title = "Validating Resource Integrity", text = "Use cryptographic methods to validate the integrity of machine-based information resources.", related = ["CM-2(2)", "CM-8(3)", "SC-13", "SC-23", "SI-7", "SI-7(1)", "SR-10"] }
    }
  }
}
